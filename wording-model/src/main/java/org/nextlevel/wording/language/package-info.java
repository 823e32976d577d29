/** In which language a sentence is, and what words say of it where the model does not know that language. */
package org.nextlevel.wording.language;
