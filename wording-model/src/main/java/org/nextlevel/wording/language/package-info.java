/** In which language a sentence is, and what kinds of work its words speak of where the model does not know the language. */
package org.nextlevel.wording.language;
